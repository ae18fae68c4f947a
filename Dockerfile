FROM python:3.13-slim AS build

ENV PYTHONDONTWRITEBYTECODE=1
RUN python -m venv /opt/venv
WORKDIR /app
COPY requirements.lock .
RUN /opt/venv/bin/pip install --no-cache-dir --no-compile --disable-pip-version-check \
    --require-hashes --only-binary :all: -r requirements.lock
COPY . .
# Collecting needs some key and no host; neither stays in the image.
RUN DJANGO_SECRET_KEY=only-for-collecting DJANGO_STATIC_ROOT=/app/collected \
    /opt/venv/bin/python manage.py collectstatic --no-input
# The image runs the site: nobody installs anything into it.
RUN /opt/venv/bin/pip uninstall --yes --quiet pip && /usr/local/bin/python -m compileall -q /opt/venv/lib /app


FROM python:3.13-slim

RUN useradd --system --uid 10001 --home-dir /nonexistent --shell /usr/sbin/nologin site \
    && install --directory --owner site --group site /data
COPY --from=build /opt/venv /opt/venv
COPY --from=build /app /app
WORKDIR /app
ENV PATH=/opt/venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    DJANGO_VAR_DIR=/data \
    DJANGO_STATIC_ROOT=/app/collected
USER site
# Only used without DATABASE_URL: the SQLite file.
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=90s --start-interval=2s \
    CMD ["python", "script/healthcheck"]
CMD ["script/container"]
