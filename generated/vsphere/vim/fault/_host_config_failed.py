# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.HostConfigFailed``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.HostConfigFailed",
    wire_name="HostConfigFailed",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "failure",
            "vmodl.LocalizedMethodFault",
            array=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class HostConfigFailed(vim.fault.HostConfigFault):
    """The fault ``vim.fault.HostConfigFailed``.

    Fields:
        - ``failure``: List of ``vmodl.LocalizedMethodFault``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/HostConfigFailed.rst``
    """

    failure: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
    """List of ``vmodl.LocalizedMethodFault``, required. Since vSphere API 4.0."""
