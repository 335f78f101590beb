# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.HostServiceTicket``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "vim.HostServiceTicket",
    wire_name="HostServiceTicket",
    properties=lambda: (
        _rt.Property("host", "string", optional=True),
        _rt.Property("port", "int", optional=True),
        _rt.Property(
            "sslThumbprint", "string", optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "sslCertificate", "string", optional=True, since="vim.version.v9_0_0_0", rank=34
        ),
        _rt.Property("service", "string"),
        _rt.Property("serviceVersion", "string"),
        _rt.Property("sessionId", "string"),
    ),
)
class HostServiceTicket(vmodl.DynamicData):
    """The data object ``vim.HostServiceTicket``.

    Fields:
        - ``host``: ``string``, optional.
        - ``port``: ``int``, optional.
        - ``sslThumbprint``: ``string``, optional. Since VI API 2.5.
        - ``sslCertificate``: ``string``, optional. Since vSphere API 9.0.0.0.
        - ``service``: ``string``, required.
        - ``serviceVersion``: ``string``, required.
        - ``sessionId``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/HostServiceTicket.rst``
    """

    host: str | None = None
    """``string``, optional. Since 1.0."""
    port: int | None = None
    """``int``, optional. Since 1.0."""
    sslThumbprint: str | None = None
    """``string``, optional. Since VI API 2.5."""
    sslCertificate: str | None = None
    """``string``, optional. Since vSphere API 9.0.0.0."""
    service: str = ""
    """``string``, required. Since 1.0."""
    serviceVersion: str = ""
    """``string``, required. Since 1.0."""
    sessionId: str = ""
    """``string``, required. Since 1.0."""
