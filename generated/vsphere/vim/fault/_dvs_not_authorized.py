# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DvsNotAuthorized``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.DvsNotAuthorized",
    wire_name="DvsNotAuthorized",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "sessionExtensionKey", "string", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "dvsExtensionKey", "string", optional=True, since="vim.version.version5", rank=5
        ),
    ),
)
class DvsNotAuthorized(vim.fault.DvsFault):
    """The fault ``vim.fault.DvsNotAuthorized``.

    Fields:
        - ``sessionExtensionKey``: ``string``, optional.
        - ``dvsExtensionKey``: ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/DvsNotAuthorized.rst``
    """

    sessionExtensionKey: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    dvsExtensionKey: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
