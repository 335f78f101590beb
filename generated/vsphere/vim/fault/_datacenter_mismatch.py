# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DatacenterMismatch``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.DatacenterMismatch",
    wire_name="DatacenterMismatch",
    properties=lambda: (
        _rt.Property("invalidArgument", "vim.fault.DatacenterMismatch.Argument", array=True),
        _rt.Property("expectedDatacenter", "vim.Datacenter"),
    ),
)
class DatacenterMismatch(vim.fault.MigrationFault):
    """The fault ``vim.fault.DatacenterMismatch``.

    Fields:
        - ``invalidArgument``: List of ``vim.fault.DatacenterMismatch.Argument``, required.
        - ``expectedDatacenter``: ``vim.Datacenter``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/DatacenterMismatch.rst``
    """

    @_rt.data(
        "vim.fault.DatacenterMismatch.Argument",
        wire_name="DatacenterMismatchArgument",
        properties=lambda: (
            _rt.Property("entity", "vim.ManagedEntity"),
            _rt.Property("inputDatacenter", "vim.Datacenter", optional=True),
        ),
    )
    class Argument(vmodl.DynamicData):
        """The data object ``vim.fault.DatacenterMismatch.Argument``, on the wire ``DatacenterMismatchArgument``.

        Fields:
            - ``entity``: ``vim.ManagedEntity``, required.
            - ``inputDatacenter``: ``vim.Datacenter``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/fault/DatacenterMismatch/Argument.rst``
        """

        entity: vim.ManagedEntity = _rt.UNSET
        """``vim.ManagedEntity``, required. Since 1.0."""
        inputDatacenter: vim.Datacenter | None = None
        """``vim.Datacenter``, optional. Since 1.0."""

    invalidArgument: _rt.Field[
        list[vim.fault.DatacenterMismatch.Argument], Iterable[vim.fault.DatacenterMismatch.Argument]
    ] = _rt.EMPTY
    """List of ``vim.fault.DatacenterMismatch.Argument``, required. Since 1.0."""
    expectedDatacenter: vim.Datacenter = _rt.UNSET
    """``vim.Datacenter``, required. Since 1.0."""
