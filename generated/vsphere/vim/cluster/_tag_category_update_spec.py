# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.TagCategoryUpdateSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.TagCategoryUpdateSpec",
    wire_name="ClusterTagCategoryUpdateSpec",
    since="vim.version.v7_0_3_0",
    rank=24,
    properties=lambda: (
        _rt.Property("category", "string", optional=True, since="vim.version.v7_0_3_0", rank=24),
    ),
)
class TagCategoryUpdateSpec(vim.option.ArrayUpdateSpec):
    """The data object ``vim.cluster.TagCategoryUpdateSpec``, on the wire ``ClusterTagCategoryUpdateSpec``.

    Fields:
        - ``category``: ``string``, optional.

    Since:
        vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

    Source:
        ``vim/cluster/TagCategoryUpdateSpec.rst``
    """

    category: str | None = None
    """``string``, optional. Since vSphere API 7.0.3.0."""
