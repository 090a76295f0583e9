import { OwnPage, type OwnPageProps, ownMetadata } from "./own-page";

export { ownMetadata as generateMetadata };

/** Presents a briefing of the reader's own. */
export default function Own(props: OwnPageProps) {
  return <OwnPage {...props} as="presented" />;
}
