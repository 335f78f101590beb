# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
# mypy: disable-error-code="assignment,override"
# pyright: reportAssignmentType=false
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false
"""``vim.vm.device.VirtualDeviceSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vm.device.VirtualDeviceSpec",
    wire_name="VirtualDeviceConfigSpec",
    properties=lambda: (
        _rt.Property("operation", "vim.vm.device.VirtualDeviceSpec.Operation", optional=True),
        _rt.Property(
            "fileOperation", "vim.vm.device.VirtualDeviceSpec.FileOperation", optional=True
        ),
        _rt.Property("device", "vim.vm.device.VirtualDevice"),
        _rt.Property(
            "profile",
            "vim.vm.ProfileSpec",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "backing",
            "vim.vm.device.VirtualDeviceSpec.BackingSpec",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "filterSpec",
            "vim.vm.BaseIndependentFilterSpec",
            array=True,
            optional=True,
            since="vim.version.v7_0_2_1",
            rank=23,
        ),
        _rt.Property("changeMode", "string", optional=True, since="vim.version.v8_0_0_1", rank=28),
    ),
)
class VirtualDeviceSpec(vmodl.DynamicData):
    """The data object ``vim.vm.device.VirtualDeviceSpec``, on the wire ``VirtualDeviceConfigSpec``.

    Fields:
        - ``operation``: ``vim.vm.device.VirtualDeviceSpec.Operation``, optional.
        - ``fileOperation``: ``vim.vm.device.VirtualDeviceSpec.FileOperation``, optional.
        - ``device``: ``vim.vm.device.VirtualDevice``, required.
        - ``profile``: List of ``vim.vm.ProfileSpec``, optional. Since vSphere API 5.5.
        - ``backing``: ``vim.vm.device.VirtualDeviceSpec.BackingSpec``, optional. Since vSphere API
          6.5.
        - ``filterSpec``: List of ``vim.vm.BaseIndependentFilterSpec``, optional. Since vSphere API
          7.0.2.1.
        - ``changeMode``: ``string``, optional. Since vSphere API 8.0.0.1.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualDeviceSpec.rst``
    """

    @_rt.data(
        "vim.vm.device.VirtualDeviceSpec.BackingSpec",
        wire_name="VirtualDeviceConfigSpecBackingSpec",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property(
                "parent",
                "vim.vm.device.VirtualDeviceSpec.BackingSpec",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "crypto",
                "vim.encryption.CryptoSpec",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    class BackingSpec(vmodl.DynamicData):
        """The data object ``vim.vm.device.VirtualDeviceSpec.BackingSpec``, on the wire ``VirtualDeviceConfigSpecBackingSpec``.

        Fields:
            - ``parent``: ``vim.vm.device.VirtualDeviceSpec.BackingSpec``, optional.
            - ``crypto``: ``vim.encryption.CryptoSpec``, optional.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vm/device/VirtualDeviceSpec/BackingSpec.rst``
        """

        parent: vim.vm.device.VirtualDeviceSpec.BackingSpec | None = None
        """``vim.vm.device.VirtualDeviceSpec.BackingSpec``, optional. Since vSphere API 6.5."""
        crypto: vim.encryption.CryptoSpec | None = None
        """``vim.encryption.CryptoSpec``, optional. Since vSphere API 6.5."""

    @_rt.enum(
        "vim.vm.device.VirtualDeviceSpec.ChangeMode",
        wire_name="VirtualDeviceConfigSpecChangeMode",
        since="vim.version.v8_0_0_1",
        rank=28,
    )
    class ChangeMode(_rt.VimEnum):
        """The enum ``vim.vm.device.VirtualDeviceSpec.ChangeMode``, on the wire ``VirtualDeviceConfigSpecChangeMode``.

        Since:
            vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

        Source:
            ``vim/vm/device/VirtualDeviceSpec/ChangeMode.rst``
        """

        fail = "fail"
        """The value ``fail``."""
        skip = "skip"
        """The value ``skip``."""

    @_rt.enum(
        "vim.vm.device.VirtualDeviceSpec.FileOperation",
        wire_name="VirtualDeviceConfigSpecFileOperation",
    )
    class FileOperation(_rt.VimEnum):
        """The enum ``vim.vm.device.VirtualDeviceSpec.FileOperation``, on the wire ``VirtualDeviceConfigSpecFileOperation``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualDeviceSpec/FileOperation.rst``
        """

        create = "create"
        """The value ``create``."""
        destroy = "destroy"
        """The value ``destroy``."""
        replace = "replace"
        """The value ``replace``."""
        replace_ = "replace"

    @_rt.enum(
        "vim.vm.device.VirtualDeviceSpec.Operation", wire_name="VirtualDeviceConfigSpecOperation"
    )
    class Operation(_rt.VimEnum):
        """The enum ``vim.vm.device.VirtualDeviceSpec.Operation``, on the wire ``VirtualDeviceConfigSpecOperation``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualDeviceSpec/Operation.rst``
        """

        add = "add"
        """The value ``add``."""
        remove = "remove"
        """The value ``remove``."""
        edit = "edit"
        """The value ``edit``."""

    operation: _rt.Field[
        vim.vm.device.VirtualDeviceSpec.Operation | None,
        vim.vm.device.VirtualDeviceSpec.Operation | str | None,
    ] = _rt.UNSET
    """``vim.vm.device.VirtualDeviceSpec.Operation``, optional. Since 1.0."""
    fileOperation: _rt.Field[
        vim.vm.device.VirtualDeviceSpec.FileOperation | None,
        vim.vm.device.VirtualDeviceSpec.FileOperation | str | None,
    ] = _rt.UNSET
    """``vim.vm.device.VirtualDeviceSpec.FileOperation``, optional. Since 1.0."""
    device: vim.vm.device.VirtualDevice = _rt.UNSET
    """``vim.vm.device.VirtualDevice``, required. Since 1.0."""
    profile: _rt.Field[list[vim.vm.ProfileSpec], Iterable[vim.vm.ProfileSpec]] = _rt.EMPTY
    """List of ``vim.vm.ProfileSpec``, optional. Since vSphere API 5.5."""
    backing: vim.vm.device.VirtualDeviceSpec.BackingSpec | None = None
    """``vim.vm.device.VirtualDeviceSpec.BackingSpec``, optional. Since vSphere API 6.5."""
    filterSpec: _rt.Field[
        list[vim.vm.BaseIndependentFilterSpec], Iterable[vim.vm.BaseIndependentFilterSpec]
    ] = _rt.EMPTY
    """List of ``vim.vm.BaseIndependentFilterSpec``, optional. Since vSphere API 7.0.2.1."""
    changeMode: str | None = None
    """``string``, optional. Since vSphere API 8.0.0.1."""
