"use client";
import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import type { SlideView } from "@/data/shapes/deck";
import { ChartSvg } from "../view/chart-svg";
import { layOut } from "../view/stages";
import { openedView } from "./opened-view";
import type { DeckPlace } from "./slide-data";

/** The room that it is drawn for, in pixels. */
const ROOM = { width: 640, height: 360 };

/** A view as this page draws it itself, small; nothing until its data are there, or where they are not. */
export function DrawnThumbnail({ view, place }: { view: SlideView; place: DeckPlace }) {
  const uid = useId();
  const { data } = useQuery({
    queryKey: ["small view", place, view],
    queryFn: () => openedView(place, view, view.query),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return data && <ChartSvg view={data.view} layout={layOut(data.view, ROOM)} active={null} uid={uid} className="drawing" />;
}
