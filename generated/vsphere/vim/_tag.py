# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.Tag``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "vim.Tag",
    wire_name="Tag",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (_rt.Property("key", "string", since="vim.version.version5", rank=5),),
)
class Tag(vmodl.DynamicData):
    """The data object ``vim.Tag``.

    Fields:
        - ``key``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/Tag.rst``
    """

    key: str = ""
    """``string``, required. Since vSphere API 4.0."""
