# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.ProactiveDrsConfigInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.ProactiveDrsConfigInfo",
    wire_name="ClusterProactiveDrsConfigInfo",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("enabled", "boolean", optional=True, since="vim.version.version11", rank=11),
    ),
)
class ProactiveDrsConfigInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.ProactiveDrsConfigInfo``, on the wire ``ClusterProactiveDrsConfigInfo``.

    Fields:
        - ``enabled``: ``boolean``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/cluster/ProactiveDrsConfigInfo.rst``
    """

    enabled: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
