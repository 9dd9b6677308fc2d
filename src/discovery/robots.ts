/**
 * What crawlers may read: everything. They ask for it at the root of a host and nowhere else, so that below a path
 * (`SITE_BASE`) the file is for whoever runs the host to join with their own.
 */
export const robots = (
  sitemap: string,
): string => `# Everything may be read and found. Pages that are not to be listed say so themselves.
# A crawler reads this file at the root of its host only: where the course lies below a path,
# add the last line to the robots.txt at the root.
User-agent: *
Allow: /

Sitemap: ${sitemap}
`
