# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterHealthResultKeyValuePair``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanClusterHealthResultKeyValuePair",
    wire_name="VsanClusterHealthResultKeyValuePair",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("key", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("value", "string", optional=True, since="vim.version.version9", rank=9),
    ),
)
class VsanClusterHealthResultKeyValuePair(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterHealthResultKeyValuePair``.

    Fields:
        - ``key``: ``string``, optional.
        - ``value``: ``string``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterHealthResultKeyValuePair.rst``
    """

    key: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    value: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
