# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CnsInCompatibleFault``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.CnsInCompatibleFault",
    wire_name="CnsInCompatibleFault",
    since="vsan.version.version16",
    rank=14,
    properties=lambda: (
        _rt.Property(
            "errors",
            "vmodl.LocalizedMethodFault",
            array=True,
            optional=True,
            since="vsan.version.version16",
            rank=14,
        ),
    ),
)
class CnsInCompatibleFault(vim.fault.CnsPlacementFault):
    """The fault ``vim.fault.CnsInCompatibleFault``.

    Fields:
        - ``errors``: List of ``vmodl.LocalizedMethodFault``, optional.

    Since:
        vSAN 7.0U2 (``vsan.version.version16``)

    Source:
        ``vim/fault/CnsInCompatibleFault.rst``
    """

    errors: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
    """List of ``vmodl.LocalizedMethodFault``, optional. Since vSAN 7.0U2."""
