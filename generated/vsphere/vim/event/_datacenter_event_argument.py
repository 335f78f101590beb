# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DatacenterEventArgument``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DatacenterEventArgument",
    wire_name="DatacenterEventArgument",
    properties=lambda: (_rt.Property("datacenter", "vim.Datacenter"),),
)
class DatacenterEventArgument(vim.event.EntityEventArgument):
    """The data object ``vim.event.DatacenterEventArgument``.

    Fields:
        - ``datacenter``: ``vim.Datacenter``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/DatacenterEventArgument.rst``
    """

    datacenter: vim.Datacenter = _rt.UNSET
    """``vim.Datacenter``, required. Since 1.0."""
