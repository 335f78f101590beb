# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.UserData``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vm.customization.UserData",
    wire_name="CustomizationUserData",
    properties=lambda: (
        _rt.Property("fullName", "string"),
        _rt.Property("orgName", "string"),
        _rt.Property("computerName", "vim.vm.customization.NameGenerator"),
        _rt.Property("productId", "string"),
    ),
)
class UserData(vmodl.DynamicData):
    """The data object ``vim.vm.customization.UserData``, on the wire ``CustomizationUserData``.

    Fields:
        - ``fullName``: ``string``, required.
        - ``orgName``: ``string``, required.
        - ``computerName``: ``vim.vm.customization.NameGenerator``, required.
        - ``productId``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/customization/UserData.rst``
    """

    fullName: str = ""
    """``string``, required. Since 1.0."""
    orgName: str = ""
    """``string``, required. Since 1.0."""
    computerName: vim.vm.customization.NameGenerator = _rt.UNSET
    """``vim.vm.customization.NameGenerator``, required. Since 1.0."""
    productId: str = ""
    """``string``, required. Since 1.0."""
