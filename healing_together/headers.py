"""Headers that no package of ours sets. Settings import this: no model may be asked for here."""

PERMISSIONS_POLICY = ", ".join(
    f"{feature}=()"
    for feature in (
        "accelerometer",
        "camera",
        "display-capture",
        "gyroscope",
        "magnetometer",
        "microphone",
        "midi",
        "payment",
        "usb",
    )
)


def static_headers(headers, path, url):
    """For our own files: a drawing opened on its own is a document, and may run nothing."""
    headers["Content-Security-Policy"] = "default-src 'none'"
    headers["Permissions-Policy"] = PERMISSIONS_POLICY
