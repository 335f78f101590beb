# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.ProfileDetails``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.ProfileDetails",
    wire_name="VirtualMachineProfileDetails",
    since="vim.version.version12",
    rank=12,
    properties=lambda: (
        _rt.Property(
            "profile",
            "vim.vm.ProfileSpec",
            array=True,
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "diskProfileDetails",
            "vim.vm.ProfileDetails.DiskProfileDetails",
            array=True,
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
    ),
)
class ProfileDetails(vmodl.DynamicData):
    """The data object ``vim.vm.ProfileDetails``, on the wire ``VirtualMachineProfileDetails``.

    Fields:
        - ``profile``: List of ``vim.vm.ProfileSpec``, optional.
        - ``diskProfileDetails``: List of ``vim.vm.ProfileDetails.DiskProfileDetails``, optional.

    Since:
        vSphere API 6.7 (``vim.version.version12``)

    Source:
        ``vim/vm/ProfileDetails.rst``
    """

    @_rt.data(
        "vim.vm.ProfileDetails.DiskProfileDetails",
        wire_name="VirtualMachineProfileDetailsDiskProfileDetails",
        since="vim.version.version12",
        rank=12,
        properties=lambda: (
            _rt.Property("diskId", "int", since="vim.version.version12", rank=12),
            _rt.Property(
                "profile",
                "vim.vm.ProfileSpec",
                array=True,
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
        ),
    )
    class DiskProfileDetails(vmodl.DynamicData):
        """The data object ``vim.vm.ProfileDetails.DiskProfileDetails``, on the wire ``VirtualMachineProfileDetailsDiskProfileDetails``.

        Fields:
            - ``diskId``: ``int``, required.
            - ``profile``: List of ``vim.vm.ProfileSpec``, optional.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/vm/ProfileDetails/DiskProfileDetails.rst``
        """

        diskId: int = 0
        """``int``, required. Since vSphere API 6.7."""
        profile: _rt.Field[list[vim.vm.ProfileSpec], Iterable[vim.vm.ProfileSpec]] = _rt.EMPTY
        """List of ``vim.vm.ProfileSpec``, optional. Since vSphere API 6.7."""

    profile: _rt.Field[list[vim.vm.ProfileSpec], Iterable[vim.vm.ProfileSpec]] = _rt.EMPTY
    """List of ``vim.vm.ProfileSpec``, optional. Since vSphere API 6.7."""
    diskProfileDetails: _rt.Field[
        list[vim.vm.ProfileDetails.DiskProfileDetails],
        Iterable[vim.vm.ProfileDetails.DiskProfileDetails],
    ] = _rt.EMPTY
    """List of ``vim.vm.ProfileDetails.DiskProfileDetails``, optional. Since vSphere API 6.7."""
