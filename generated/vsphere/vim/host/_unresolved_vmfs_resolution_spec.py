# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.UnresolvedVmfsResolutionSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.UnresolvedVmfsResolutionSpec",
    wire_name="HostUnresolvedVmfsResolutionSpec",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "extentDevicePath", "string", array=True, since="vim.version.version5", rank=5
        ),
        _rt.Property("uuidResolution", "string", since="vim.version.version5", rank=5),
    ),
)
class UnresolvedVmfsResolutionSpec(vmodl.DynamicData):
    """The data object ``vim.host.UnresolvedVmfsResolutionSpec``, on the wire ``HostUnresolvedVmfsResolutionSpec``.

    Fields:
        - ``extentDevicePath``: List of ``string``, required.
        - ``uuidResolution``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/UnresolvedVmfsResolutionSpec.rst``
    """

    @_rt.enum(
        "vim.host.UnresolvedVmfsResolutionSpec.VmfsUuidResolution",
        wire_name="HostUnresolvedVmfsResolutionSpecVmfsUuidResolution",
        since="vim.version.version5",
        rank=5,
    )
    class VmfsUuidResolution(_rt.VimEnum):
        """The enum ``vim.host.UnresolvedVmfsResolutionSpec.VmfsUuidResolution``, on the wire ``HostUnresolvedVmfsResolutionSpecVmfsUuidResolution``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/UnresolvedVmfsResolutionSpec/VmfsUuidResolution.rst``
        """

        resignature = "resignature"
        """The value ``resignature``."""
        forceMount = "forceMount"
        """The value ``forceMount``."""

    extentDevicePath: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vSphere API 4.0."""
    uuidResolution: str = ""
    """``string``, required. Since vSphere API 4.0."""
