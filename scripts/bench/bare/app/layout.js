/** The barest page the framework can serve: what every page's scripts are weighed against. */
export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
