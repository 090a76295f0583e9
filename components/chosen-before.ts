/** Whether something else is chosen in a list than the server did: a reader's choice that came before the scripts. */
export function isChosen({ options, selectedIndex }: HTMLSelectElement): boolean {
  const served = Array.from(options).findIndex(({ defaultSelected }) => defaultSelected);
  return served >= 0 && served !== selectedIndex;
}
