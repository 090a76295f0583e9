import { OwnPage, type OwnPageProps, ownMetadata } from "../own-page";

export { ownMetadata as generateMetadata };

/** A briefing of the reader's own as pages to print. */
export default function OwnHandout(props: OwnPageProps) {
  return <OwnPage {...props} as="handout" />;
}
