# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanObjectExtraAttributes``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanObjectExtraAttributes",
    wire_name="VsanObjectExtraAttributes",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("uuid", "string", since="vim.version.version9", rank=9),
        _rt.Property("objPath", "string", since="vim.version.version9", rank=9),
        _rt.Property("objClass", "int", since="vim.version.version9", rank=9),
        _rt.Property("ufn", "string", since="vim.version.version9", rank=9),
        _rt.Property("isHbrCfg", "boolean", since="vim.version.version9", rank=9),
        _rt.Property(
            "ownerClusterUuid", "string", optional=True, since="vsan.version.version22", rank=20
        ),
    ),
)
class VsanObjectExtraAttributes(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanObjectExtraAttributes``.

    Fields:
        - ``uuid``: ``string``, required.
        - ``objPath``: ``string``, required.
        - ``objClass``: ``int``, required.
        - ``ufn``: ``string``, required.
        - ``isHbrCfg``: ``boolean``, required.
        - ``ownerClusterUuid``: ``string``, optional. Since vsan API 8.0.0.3.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanObjectExtraAttributes.rst``
    """

    uuid: str = ""
    """``string``, required. Since vSphere API 5.5."""
    objPath: str = ""
    """``string``, required. Since vSphere API 5.5."""
    objClass: int = 0
    """``int``, required. Since vSphere API 5.5."""
    ufn: str = ""
    """``string``, required. Since vSphere API 5.5."""
    isHbrCfg: bool = False
    """``boolean``, required. Since vSphere API 5.5."""
    ownerClusterUuid: str | None = None
    """``string``, optional. Since vsan API 8.0.0.3."""
