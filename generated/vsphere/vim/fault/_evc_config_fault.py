# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.EVCConfigFault``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.EVCConfigFault",
    wire_name="EVCConfigFault",
    since="vim.version.version3",
    rank=3,
    properties=lambda: (
        _rt.Property(
            "faults",
            "vmodl.LocalizedMethodFault",
            array=True,
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
    ),
)
class EVCConfigFault(vim.fault.VimFault):
    """The fault ``vim.fault.EVCConfigFault``.

    Fields:
        - ``faults``: List of ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 5.1.

    Since:
        VI API 2.5u2 (``vim.version.version3``)

    Source:
        ``vim/fault/EVCConfigFault.rst``
    """

    faults: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
    """List of ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 5.1."""
