# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.UsbScanCodeSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.UsbScanCodeSpec",
    wire_name="UsbScanCodeSpec",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "keyEvents",
            "vim.vm.UsbScanCodeSpec.KeyEvent",
            array=True,
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class UsbScanCodeSpec(vmodl.DynamicData):
    """The data object ``vim.vm.UsbScanCodeSpec``.

    Fields:
        - ``keyEvents``: List of ``vim.vm.UsbScanCodeSpec.KeyEvent``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vm/UsbScanCodeSpec.rst``
    """

    @_rt.data(
        "vim.vm.UsbScanCodeSpec.KeyEvent",
        wire_name="UsbScanCodeSpecKeyEvent",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property("usbHidCode", "int", since="vim.version.version11", rank=11),
            _rt.Property(
                "modifiers",
                "vim.vm.UsbScanCodeSpec.ModifierType",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    class KeyEvent(vmodl.DynamicData):
        """The data object ``vim.vm.UsbScanCodeSpec.KeyEvent``, on the wire ``UsbScanCodeSpecKeyEvent``.

        Fields:
            - ``usbHidCode``: ``int``, required.
            - ``modifiers``: ``vim.vm.UsbScanCodeSpec.ModifierType``, optional.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vm/UsbScanCodeSpec/KeyEvent.rst``
        """

        usbHidCode: int = 0
        """``int``, required. Since vSphere API 6.5."""
        modifiers: vim.vm.UsbScanCodeSpec.ModifierType | None = None
        """``vim.vm.UsbScanCodeSpec.ModifierType``, optional. Since vSphere API 6.5."""

    @_rt.data(
        "vim.vm.UsbScanCodeSpec.ModifierType",
        wire_name="UsbScanCodeSpecModifierType",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property(
                "leftControl", "boolean", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Property(
                "leftShift", "boolean", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Property(
                "leftAlt", "boolean", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Property(
                "leftGui", "boolean", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Property(
                "rightControl", "boolean", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Property(
                "rightShift", "boolean", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Property(
                "rightAlt", "boolean", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Property(
                "rightGui", "boolean", optional=True, since="vim.version.version11", rank=11
            ),
        ),
    )
    class ModifierType(vmodl.DynamicData):
        """The data object ``vim.vm.UsbScanCodeSpec.ModifierType``, on the wire ``UsbScanCodeSpecModifierType``.

        Fields:
            - ``leftControl``: ``boolean``, optional.
            - ``leftShift``: ``boolean``, optional.
            - ``leftAlt``: ``boolean``, optional.
            - ``leftGui``: ``boolean``, optional.
            - ``rightControl``: ``boolean``, optional.
            - ``rightShift``: ``boolean``, optional.
            - ``rightAlt``: ``boolean``, optional.
            - ``rightGui``: ``boolean``, optional.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vm/UsbScanCodeSpec/ModifierType.rst``
        """

        leftControl: bool | None = None
        """``boolean``, optional. Since vSphere API 6.5."""
        leftShift: bool | None = None
        """``boolean``, optional. Since vSphere API 6.5."""
        leftAlt: bool | None = None
        """``boolean``, optional. Since vSphere API 6.5."""
        leftGui: bool | None = None
        """``boolean``, optional. Since vSphere API 6.5."""
        rightControl: bool | None = None
        """``boolean``, optional. Since vSphere API 6.5."""
        rightShift: bool | None = None
        """``boolean``, optional. Since vSphere API 6.5."""
        rightAlt: bool | None = None
        """``boolean``, optional. Since vSphere API 6.5."""
        rightGui: bool | None = None
        """``boolean``, optional. Since vSphere API 6.5."""

    keyEvents: _rt.Field[
        list[vim.vm.UsbScanCodeSpec.KeyEvent], Iterable[vim.vm.UsbScanCodeSpec.KeyEvent]
    ] = _rt.EMPTY
    """List of ``vim.vm.UsbScanCodeSpec.KeyEvent``, required. Since vSphere API 6.5."""
