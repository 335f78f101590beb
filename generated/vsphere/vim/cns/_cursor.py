# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.Cursor``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cns.Cursor",
    wire_name="CnsCursor",
    since="vsan.version.version11",
    rank=9,
    properties=lambda: (
        _rt.Property("offset", "long", since="vsan.version.version11", rank=9),
        _rt.Property("limit", "long", since="vsan.version.version11", rank=9),
        _rt.Property("totalRecords", "long", optional=True, since="vsan.version.version11", rank=9),
    ),
)
class Cursor(vmodl.DynamicData):
    """The data object ``vim.cns.Cursor``, on the wire ``CnsCursor``.

    Fields:
        - ``offset``: ``long``, required.
        - ``limit``: ``long``, required.
        - ``totalRecords``: ``long``, optional.

    Since:
        vSAN 6.7U3 (``vsan.version.version11``)

    Source:
        ``vim/cns/Cursor.rst``
    """

    offset: int = 0
    """``long``, required. Since vSAN 6.7U3."""
    limit: int = 0
    """``long``, required. Since vSAN 6.7U3."""
    totalRecords: int | None = None
    """``long``, optional. Since vSAN 6.7U3."""
