# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.CpuPowerManagementInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.CpuPowerManagementInfo",
    wire_name="HostCpuPowerManagementInfo",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "currentPolicy", "string", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "hardwareSupport", "string", optional=True, since="vim.version.version5", rank=5
        ),
    ),
)
class CpuPowerManagementInfo(vmodl.DynamicData):
    """The data object ``vim.host.CpuPowerManagementInfo``, on the wire ``HostCpuPowerManagementInfo``.

    Fields:
        - ``currentPolicy``: ``string``, optional.
        - ``hardwareSupport``: ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/CpuPowerManagementInfo.rst``
    """

    @_rt.enum(
        "vim.host.CpuPowerManagementInfo.PolicyType",
        wire_name="HostCpuPowerManagementInfoPolicyType",
        since="vim.version.version5",
        rank=5,
    )
    class PolicyType(_rt.VimEnum):
        """The enum ``vim.host.CpuPowerManagementInfo.PolicyType``, on the wire ``HostCpuPowerManagementInfoPolicyType``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/CpuPowerManagementInfo/PolicyType.rst``
        """

        off = "off"
        """The value ``off``."""
        staticPolicy = "staticPolicy"
        """The value ``staticPolicy``."""
        dynamicPolicy = "dynamicPolicy"
        """The value ``dynamicPolicy``."""

    currentPolicy: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    hardwareSupport: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
