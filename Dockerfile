# Compiles with everything, then leaves only what runs.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json ./
COPY src src
RUN npm run build && npm prune --omit=dev

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
# What people think of answers and what channels watch is kept beside the program; mount a volume
# and name files in it (RAPPORTEUR_FEEDBACK, RAPPORTEUR_WATCHES, RAPPORTEUR_STORE_FOLDER) to keep it longer.
RUN chown node:node /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json ./
COPY config config
COPY seeds seeds
USER node
STOPSIGNAL SIGTERM
# Arguments follow: none for the bot or a prompt, ask "/who …" for one question.
ENTRYPOINT ["node", "--enable-source-maps", "dist/main.js"]
