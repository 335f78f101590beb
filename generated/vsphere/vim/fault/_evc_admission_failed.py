# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.EVCAdmissionFailed``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.EVCAdmissionFailed",
    wire_name="EVCAdmissionFailed",
    since="vim.version.version5",
    rank=5,
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
class EVCAdmissionFailed(vim.fault.NotSupportedHostInCluster):
    """The fault ``vim.fault.EVCAdmissionFailed``.

    Fields:
        - ``faults``: List of ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 5.1.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/EVCAdmissionFailed.rst``
    """

    faults: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
    """List of ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 5.1."""
