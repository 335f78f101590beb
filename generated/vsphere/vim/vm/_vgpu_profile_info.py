# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.VgpuProfileInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.VgpuProfileInfo",
    wire_name="VirtualMachineVgpuProfileInfo",
    since="vim.version.v7_0_3_0",
    rank=24,
    properties=lambda: (
        _rt.Property("profileName", "string", since="vim.version.v7_0_3_0", rank=24),
        _rt.Property("deviceVendorId", "long", since="vim.version.v7_0_3_0", rank=24),
        _rt.Property("fbSizeInGib", "long", since="vim.version.v7_0_3_0", rank=24),
        _rt.Property("profileSharing", "string", since="vim.version.v7_0_3_0", rank=24),
        _rt.Property("profileClass", "string", since="vim.version.v7_0_3_0", rank=24),
        _rt.Property(
            "stunTimeEstimates",
            "vim.vm.VMotionStunTimeInfo",
            array=True,
            optional=True,
            since="vim.version.v8_0_2_0",
            rank=31,
        ),
    ),
)
class VgpuProfileInfo(vim.vm.TargetInfo):
    """The data object ``vim.vm.VgpuProfileInfo``, on the wire ``VirtualMachineVgpuProfileInfo``.

    Fields:
        - ``profileName``: ``string``, required.
        - ``deviceVendorId``: ``long``, required.
        - ``fbSizeInGib``: ``long`` in gibibytes, required.
        - ``profileSharing``: ``string``, required.
        - ``profileClass``: ``string``, required.
        - ``stunTimeEstimates``: List of ``vim.vm.VMotionStunTimeInfo``, optional. Since vSphere API
          8.0.2.0.

    Since:
        vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

    Source:
        ``vim/vm/VgpuProfileInfo.rst``
    """

    @_rt.enum(
        "vim.vm.VgpuProfileInfo.ProfileClass",
        wire_name="VirtualMachineVgpuProfileInfoProfileClass",
        since="vim.version.v7_0_3_0",
        rank=24,
    )
    class ProfileClass(_rt.VimEnum):
        """The enum ``vim.vm.VgpuProfileInfo.ProfileClass``, on the wire ``VirtualMachineVgpuProfileInfoProfileClass``.

        Since:
            vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

        Source:
            ``vim/vm/VgpuProfileInfo/ProfileClass.rst``
        """

        compute = "compute"
        """The value ``compute``."""
        quadro = "quadro"
        """The value ``quadro``."""

    @_rt.enum(
        "vim.vm.VgpuProfileInfo.ProfileSharing",
        wire_name="VirtualMachineVgpuProfileInfoProfileSharing",
        since="vim.version.v7_0_3_0",
        rank=24,
    )
    class ProfileSharing(_rt.VimEnum):
        """The enum ``vim.vm.VgpuProfileInfo.ProfileSharing``, on the wire ``VirtualMachineVgpuProfileInfoProfileSharing``.

        Since:
            vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

        Source:
            ``vim/vm/VgpuProfileInfo/ProfileSharing.rst``
        """

        timeSliced = "timeSliced"
        """The value ``timeSliced``."""
        mig = "mig"
        """The value ``mig``."""

    profileName: str = ""
    """``string``, required. Since vSphere API 7.0.3.0."""
    deviceVendorId: int = 0
    """``long``, required. Since vSphere API 7.0.3.0."""
    fbSizeInGib: int = 0
    """``long`` in gibibytes, required. Since vSphere API 7.0.3.0."""
    profileSharing: str = ""
    """``string``, required. Since vSphere API 7.0.3.0."""
    profileClass: str = ""
    """``string``, required. Since vSphere API 7.0.3.0."""
    stunTimeEstimates: _rt.Field[
        list[vim.vm.VMotionStunTimeInfo], Iterable[vim.vm.VMotionStunTimeInfo]
    ] = _rt.EMPTY
    """List of ``vim.vm.VMotionStunTimeInfo``, optional. Since vSphere API 8.0.2.0."""
