# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DvsPortJoinPortgroupEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DvsPortJoinPortgroupEvent",
    wire_name="DvsPortJoinPortgroupEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("portKey", "string", since="vim.version.version5", rank=5),
        _rt.Property("portgroupKey", "string", since="vim.version.version5", rank=5),
        _rt.Property("portgroupName", "string", since="vim.version.version5", rank=5),
    ),
)
class DvsPortJoinPortgroupEvent(vim.event.DvsEvent):
    """The data object ``vim.event.DvsPortJoinPortgroupEvent``.

    Fields:
        - ``portKey``: ``string``, required.
        - ``portgroupKey``: ``string``, required.
        - ``portgroupName``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DvsPortJoinPortgroupEvent.rst``
    """

    portKey: str = ""
    """``string``, required. Since vSphere API 4.0."""
    portgroupKey: str = ""
    """``string``, required. Since vSphere API 4.0."""
    portgroupName: str = ""
    """``string``, required. Since vSphere API 4.0."""
