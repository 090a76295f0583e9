# The served dashboard. PORT, SITE_URL, WORKERS, REPORT_ADDRESS and HOUSE_STYLE are read when it starts.
FROM node:20.20-slim AS build
WORKDIR /plenary
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && rm -rf .next/cache && npm prune --omit=dev

FROM node:20.20-slim
WORKDIR /plenary
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1
COPY --from=build /plenary/package.json /plenary/next.config.js /plenary/tsconfig.json ./
COPY --from=build /plenary/node_modules node_modules
COPY --from=build /plenary/server server
COPY --from=build /plenary/lib lib
COPY --from=build /plenary/charts charts
COPY --from=build /plenary/data data
COPY --from=build /plenary/messages messages
COPY --from=build /plenary/public public
COPY --from=build /plenary/app/fonts app/fonts
COPY --from=build /plenary/.next .next
# It writes nothing: its files stay root's.
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://localhost:${process.env.PORT || 3000}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "server/index.ts"]
