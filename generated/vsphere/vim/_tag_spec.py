# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.TagSpec``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim


@_rt.data(
    "vim.TagSpec",
    wire_name="TagSpec",
    since="vim.version.v9_1_0_0",
    rank=35,
    properties=lambda: (_rt.Property("id", "vim.TagId", since="vim.version.v9_1_0_0", rank=35),),
)
class TagSpec(vim.option.ArrayUpdateSpec):
    """The data object ``vim.TagSpec``.

    Fields:
        - ``id``: ``vim.TagId``, required.

    Since:
        vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

    Source:
        ``vim/TagSpec.rst``
    """

    id: vim.TagId = _rt.UNSET
    """``vim.TagId``, required. Since vSphere API 9.1.0.0."""
