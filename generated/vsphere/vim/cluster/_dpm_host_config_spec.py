# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.DpmHostConfigSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.DpmHostConfigSpec",
    wire_name="ClusterDpmHostConfigSpec",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "info",
            "vim.cluster.DpmHostConfigInfo",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
    ),
)
class DpmHostConfigSpec(vim.option.ArrayUpdateSpec):
    """The data object ``vim.cluster.DpmHostConfigSpec``, on the wire ``ClusterDpmHostConfigSpec``.

    Fields:
        - ``info``: ``vim.cluster.DpmHostConfigInfo``, optional.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/cluster/DpmHostConfigSpec.rst``
    """

    info: vim.cluster.DpmHostConfigInfo | None = None
    """``vim.cluster.DpmHostConfigInfo``, optional. Since VI API 2.5."""
