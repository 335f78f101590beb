# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.FailToEnableSPBM``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.FailToEnableSPBM",
    wire_name="FailToEnableSPBM",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("cs", "vim.ComputeResource", since="vim.version.version7", rank=7),
        _rt.Property("csName", "string", since="vim.version.version7", rank=7),
        _rt.Property(
            "hostLicenseStates",
            "vim.ComputeResource.HostSPBMLicenseInfo",
            array=True,
            since="vim.version.version7",
            rank=7,
        ),
    ),
)
class FailToEnableSPBM(vmodl.fault.NotEnoughLicenses):
    """The fault ``vim.fault.FailToEnableSPBM``.

    Fields:
        - ``cs``: ``vim.ComputeResource``, required.
        - ``csName``: ``string``, required.
        - ``hostLicenseStates``: List of ``vim.ComputeResource.HostSPBMLicenseInfo``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/FailToEnableSPBM.rst``
    """

    cs: vim.ComputeResource = _rt.UNSET
    """``vim.ComputeResource``, required. Since vSphere API 5.0."""
    csName: str = ""
    """``string``, required. Since vSphere API 5.0."""
    hostLicenseStates: _rt.Field[
        list[vim.ComputeResource.HostSPBMLicenseInfo],
        Iterable[vim.ComputeResource.HostSPBMLicenseInfo],
    ] = _rt.EMPTY
    """List of ``vim.ComputeResource.HostSPBMLicenseInfo``, required. Since vSphere API 5.0."""
