# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.PrivilegePolicyDef``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "vim.PrivilegePolicyDef",
    wire_name="PrivilegePolicyDef",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("createPrivilege", "string", since="vim.version.version2", rank=2),
        _rt.Property("readPrivilege", "string", since="vim.version.version2", rank=2),
        _rt.Property("updatePrivilege", "string", since="vim.version.version2", rank=2),
        _rt.Property("deletePrivilege", "string", since="vim.version.version2", rank=2),
    ),
)
class PrivilegePolicyDef(vmodl.DynamicData):
    """Four privileges that guard the stages in the life of something.

    Fields:
        - ``createPrivilege``: Needed to bring it into being.
        - ``readPrivilege``: Needed to look at it.
        - ``updatePrivilege``: Needed to alter it.
        - ``deletePrivilege``: Needed to do away with it.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim.PrivilegePolicyDef.md``
        ``vim/PrivilegePolicyDef.rst``
    """

    createPrivilege: str = ""
    """Needed to bring it into being."""
    readPrivilege: str = ""
    """Needed to look at it."""
    updatePrivilege: str = ""
    """Needed to alter it."""
    deletePrivilege: str = ""
    """Needed to do away with it."""
