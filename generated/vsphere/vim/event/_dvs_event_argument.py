# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DvsEventArgument``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DvsEventArgument",
    wire_name="DvsEventArgument",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("dvs", "vim.DistributedVirtualSwitch", since="vim.version.version5", rank=5),
    ),
)
class DvsEventArgument(vim.event.EntityEventArgument):
    """The data object ``vim.event.DvsEventArgument``.

    Fields:
        - ``dvs``: ``vim.DistributedVirtualSwitch``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DvsEventArgument.rst``
    """

    dvs: vim.DistributedVirtualSwitch = _rt.UNSET
    """``vim.DistributedVirtualSwitch``, required. Since vSphere API 4.0."""
