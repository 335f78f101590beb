# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.GenericDrsFault``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.GenericDrsFault",
    wire_name="GenericDrsFault",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "hostFaults",
            "vmodl.LocalizedMethodFault",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
    ),
)
class GenericDrsFault(vim.fault.VimFault):
    """The fault ``vim.fault.GenericDrsFault``.

    Fields:
        - ``hostFaults``: List of ``vmodl.LocalizedMethodFault``, optional.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/GenericDrsFault.rst``
    """

    hostFaults: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
    """List of ``vmodl.LocalizedMethodFault``, optional. Since VI API 2.5."""
