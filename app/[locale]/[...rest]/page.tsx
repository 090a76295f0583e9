import { notFound } from "next/navigation";

/** Whatever no other page takes. */
export default function NoSuchPage(): never {
  notFound();
}
