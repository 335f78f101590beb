# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterAdvCfgSyncHostResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanClusterAdvCfgSyncHostResult",
    wire_name="VsanClusterAdvCfgSyncHostResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("hostname", "string", since="vim.version.version9", rank=9),
        _rt.Property("value", "string", since="vim.version.version9", rank=9),
        _rt.Property("isDefault", "boolean", optional=True, since="vsan.version.version9", rank=7),
    ),
)
class VsanClusterAdvCfgSyncHostResult(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterAdvCfgSyncHostResult``.

    Fields:
        - ``hostname``: ``string``, required.
        - ``value``: ``string``, required.
        - ``isDefault``: ``boolean``, optional. Since vSAN 6.7U1.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterAdvCfgSyncHostResult.rst``
    """

    hostname: str = ""
    """``string``, required. Since vSphere API 5.5."""
    value: str = ""
    """``string``, required. Since vSphere API 5.5."""
    isDefault: bool | None = None
    """``boolean``, optional. Since vSAN 6.7U1."""
