# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vslm.ID``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vslm.ID",
    wire_name="ID",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (_rt.Property("id", "string", since="vim.version.version11", rank=11),),
)
class ID(vmodl.DynamicData):
    """The data object ``vim.vslm.ID``.

    Fields:
        - ``id``: ``string``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vslm/ID.rst``
    """

    id: str = ""
    """``string``, required. Since vSphere API 6.5."""
