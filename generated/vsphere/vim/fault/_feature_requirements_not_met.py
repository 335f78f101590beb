# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.FeatureRequirementsNotMet``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.FeatureRequirementsNotMet",
    wire_name="FeatureRequirementsNotMet",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property(
            "featureRequirement",
            "vim.vm.FeatureRequirement",
            array=True,
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
        _rt.Property(
            "vm", "vim.VirtualMachine", optional=True, since="vim.version.version8", rank=8
        ),
        _rt.Property("host", "vim.HostSystem", optional=True, since="vim.version.version8", rank=8),
    ),
)
class FeatureRequirementsNotMet(vim.fault.VirtualHardwareCompatibilityIssue):
    """The fault ``vim.fault.FeatureRequirementsNotMet``.

    Fields:
        - ``featureRequirement``: List of ``vim.vm.FeatureRequirement``, optional.
        - ``vm``: ``vim.VirtualMachine``, optional.
        - ``host``: ``vim.HostSystem``, optional.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/FeatureRequirementsNotMet.rst``
    """

    featureRequirement: _rt.Field[
        list[vim.vm.FeatureRequirement], Iterable[vim.vm.FeatureRequirement]
    ] = _rt.EMPTY
    """List of ``vim.vm.FeatureRequirement``, optional. Since vSphere API 5.1."""
    vm: vim.VirtualMachine | None = None
    """``vim.VirtualMachine``, optional. Since vSphere API 5.1."""
    host: vim.HostSystem | None = None
    """``vim.HostSystem``, optional. Since vSphere API 5.1."""
