# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.AuthorizationDescription``."""

from __future__ import annotations

from collections.abc import Sequence

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.AuthorizationDescription",
    wire_name="AuthorizationDescription",
    properties=(
        _rt.Property("privilege", "vim.ElementDescription", array=True),
        _rt.Property("privilegeGroup", "vim.ElementDescription", array=True),
    ),
)
class AuthorizationDescription(vmodl.DynamicData):
    """Localized texts for privileges.

    Attributes:
        privilege: Label and summary of each privilege.
        privilegeGroup: Label and summary of each group of privileges.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.AuthorizationDescription.md``
        ``spec/rst/vim/AuthorizationDescription.rst``
    """

    privilege: list[vim.ElementDescription]
    """Label and summary of each privilege.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.AuthorizationDescription.md``
        ``spec/rst/vim/AuthorizationDescription.rst``
    """
    privilegeGroup: list[vim.ElementDescription]
    """Label and summary of each group of privileges.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.AuthorizationDescription.md``
        ``spec/rst/vim/AuthorizationDescription.rst``
    """

    def __init__(
        self,
        *,
        privilege: Sequence[vim.ElementDescription] = (),
        privilegeGroup: Sequence[vim.ElementDescription] = (),
        dynamicType: str | None = None,
        dynamicProperty: Sequence[vmodl.DynamicProperty] = (),
    ) -> None:
        """Fill the fields; those that are left out stay unset."""
        super().__init__(dynamicType=dynamicType, dynamicProperty=dynamicProperty)
        self.privilege = _rt.array("privilege", privilege)
        self.privilegeGroup = _rt.array("privilegeGroup", privilegeGroup)
