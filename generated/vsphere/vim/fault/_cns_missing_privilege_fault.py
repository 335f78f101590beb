# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CnsMissingPrivilegeFault``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CnsMissingPrivilegeFault",
    wire_name="CnsMissingPrivilegeFault",
    since="vsan.version.version16",
    rank=14,
    properties=lambda: (
        _rt.Property(
            "privileges",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version16",
            rank=14,
        ),
    ),
)
class CnsMissingPrivilegeFault(vim.fault.CnsPlacementFault):
    """The fault ``vim.fault.CnsMissingPrivilegeFault``.

    Fields:
        - ``privileges``: List of ``string``, optional.

    Since:
        vSAN 7.0U2 (``vsan.version.version16``)

    Source:
        ``vim/fault/CnsMissingPrivilegeFault.rst``
    """

    privileges: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSAN 7.0U2."""
