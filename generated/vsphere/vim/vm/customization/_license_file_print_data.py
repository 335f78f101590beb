# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.LicenseFilePrintData``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vm.customization.LicenseFilePrintData",
    wire_name="CustomizationLicenseFilePrintData",
    properties=lambda: (
        _rt.Property("autoMode", "vim.vm.customization.LicenseFilePrintData.AutoMode"),
        _rt.Property("autoUsers", "int", optional=True),
    ),
)
class LicenseFilePrintData(vmodl.DynamicData):
    """The data object ``vim.vm.customization.LicenseFilePrintData``, on the wire ``CustomizationLicenseFilePrintData``.

    Fields:
        - ``autoMode``: ``vim.vm.customization.LicenseFilePrintData.AutoMode``, required.
        - ``autoUsers``: ``int``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/customization/LicenseFilePrintData.rst``
    """

    @_rt.enum(
        "vim.vm.customization.LicenseFilePrintData.AutoMode",
        wire_name="CustomizationLicenseDataMode",
    )
    class AutoMode(_rt.VimEnum):
        """The enum ``vim.vm.customization.LicenseFilePrintData.AutoMode``, on the wire ``CustomizationLicenseDataMode``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/customization/LicenseFilePrintData/AutoMode.rst``
        """

        perServer = "perServer"
        """The value ``perServer``."""
        perSeat = "perSeat"
        """The value ``perSeat``."""

    autoMode: _rt.Field[
        vim.vm.customization.LicenseFilePrintData.AutoMode,
        vim.vm.customization.LicenseFilePrintData.AutoMode | str,
    ] = _rt.UNSET
    """``vim.vm.customization.LicenseFilePrintData.AutoMode``, required. Since 1.0."""
    autoUsers: int | None = None
    """``int``, optional. Since 1.0."""
