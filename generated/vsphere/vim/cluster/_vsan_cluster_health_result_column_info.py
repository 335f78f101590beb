# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterHealthResultColumnInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanClusterHealthResultColumnInfo",
    wire_name="VsanClusterHealthResultColumnInfo",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("label", "string", since="vim.version.version9", rank=9),
        _rt.Property("type", "string", since="vim.version.version9", rank=9),
    ),
)
class VsanClusterHealthResultColumnInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterHealthResultColumnInfo``.

    Fields:
        - ``label``: ``string``, required.
        - ``type``: ``string``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterHealthResultColumnInfo.rst``
    """

    label: str = ""
    """``string``, required. Since vSphere API 5.5."""
    type: str = ""
    """``string``, required. Since vSphere API 5.5."""
