# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanFileServiceRootFsHealth``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanFileServiceRootFsHealth",
    wire_name="VsanFileServiceRootFsHealth",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property("created", "boolean", optional=True, since="vsan.version.version12", rank=10),
        _rt.Property("health", "string", optional=True, since="vsan.version.version12", rank=10),
        _rt.Property(
            "description", "string", optional=True, since="vsan.version.version12", rank=10
        ),
    ),
)
class VsanFileServiceRootFsHealth(vmodl.DynamicData):
    """The data object ``vim.host.VsanFileServiceRootFsHealth``.

    Fields:
        - ``created``: ``boolean``, optional.
        - ``health``: ``string``, optional.
        - ``description``: ``string``, optional.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/host/VsanFileServiceRootFsHealth.rst``
    """

    created: bool | None = None
    """``boolean``, optional. Since vsan API 7.0."""
    health: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    description: str | None = None
    """``string``, optional. Since vsan API 7.0."""
