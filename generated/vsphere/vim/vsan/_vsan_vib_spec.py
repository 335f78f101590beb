# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanVibSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanVibSpec",
    wire_name="VsanVibSpec",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vsan.version.version3", rank=1),
        _rt.Property("metaUrl", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property("metaSha1Sum", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property("vibUrl", "string", since="vsan.version.version3", rank=1),
        _rt.Property("vibSha1Sum", "string", since="vsan.version.version3", rank=1),
    ),
)
class VsanVibSpec(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanVibSpec``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``metaUrl``: ``string``, optional.
        - ``metaSha1Sum``: ``string``, optional.
        - ``vibUrl``: ``string``, required.
        - ``vibSha1Sum``: ``string``, required.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/VsanVibSpec.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vsan API 6.6."""
    metaUrl: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    metaSha1Sum: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    vibUrl: str = ""
    """``string``, required. Since vsan API 6.6."""
    vibSha1Sum: str = ""
    """``string``, required. Since vsan API 6.6."""
