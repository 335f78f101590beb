# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vslm.TagEntry``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vslm.TagEntry",
    wire_name="VslmTagEntry",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("tagName", "string", since="vim.version.version11", rank=11),
        _rt.Property("parentCategoryName", "string", since="vim.version.version11", rank=11),
    ),
)
class TagEntry(vmodl.DynamicData):
    """The data object ``vim.vslm.TagEntry``, on the wire ``VslmTagEntry``.

    Fields:
        - ``tagName``: ``string``, required.
        - ``parentCategoryName``: ``string``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vslm/TagEntry.rst``
    """

    tagName: str = ""
    """``string``, required. Since vSphere API 6.5."""
    parentCategoryName: str = ""
    """``string``, required. Since vSphere API 6.5."""
