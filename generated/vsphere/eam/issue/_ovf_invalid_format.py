# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.OvfInvalidFormat``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import eam, vmodl


@_rt.data(
    "eam.issue.OvfInvalidFormat",
    wire_name="OvfInvalidFormat",
    since="eam.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "error",
            "vmodl.LocalizedMethodFault",
            array=True,
            optional=True,
            since="eam.version.version1",
            rank=1,
        ),
    ),
)
class OvfInvalidFormat(eam.issue.VmNotDeployed):
    """The data object ``eam.issue.OvfInvalidFormat``.

    Fields:
        - ``error``: List of ``vmodl.LocalizedMethodFault``, optional.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/OvfInvalidFormat.rst``
    """

    error: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
    """List of ``vmodl.LocalizedMethodFault``, optional. Since eam API 1.0."""
