# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ExtensibleManagedObject``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.ExtensibleManagedObject",
    wire_name="ExtensibleManagedObject",
    properties=lambda: (
        _rt.Property(
            "value",
            "vim.CustomFieldsManager.Value",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
            privilege="System.View",
        ),
        _rt.Property(
            "availableField",
            "vim.CustomFieldsManager.FieldDef",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
            privilege="System.View",
        ),
    ),
)
class ExtensibleManagedObject(_rt.ManagedObject):
    """Base of managed objects that carry custom fields, which are values that administrators define
    in addition to the built-in properties. A field may be limited to one kind of object by its
    ``vim.CustomFieldsManager.FieldDef.managedObjectType`` or be open to all.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.ExtensibleManagedObject.md``
        ``vim/ExtensibleManagedObject.rst``
    """

    @property
    def value(self) -> list[vim.CustomFieldsManager.Value]:
        """Custom values of this object. Each one names its field by number; values are texts, held
        in CustomFieldStringValue (``vim.CustomFieldsManager.StringValue``).

        Privilege:
            ``System.View``

        Since:
            VI API 2.5 (``vim.version.version2``)
        """
        if self._rank < 2:
            self._unsupported("value", 2)
        _result: list[vim.CustomFieldsManager.Value] = self._fetch("value")
        return _result

    @property
    def availableField(self) -> list[vim.CustomFieldsManager.FieldDef]:
        """Custom fields that this object may have a value for, in the order of their names.

        Privilege:
            ``System.View``

        Since:
            VI API 2.5 (``vim.version.version2``)
        """
        if self._rank < 2:
            self._unsupported("availableField", 2)
        _result: list[vim.CustomFieldsManager.FieldDef] = self._fetch("availableField")
        return _result

    @_rt.method(
        "setCustomValue",
        since="vim.version.version2",
        rank=2,
        privilege="dynamic",
        raises=(vmodl.fault.InvalidArgument,),
        parameters=(
            _rt.Parameter("key", "string", since="vim.version.version2", rank=2),
            _rt.Parameter("value", "string", since="vim.version.version2", rank=2),
        ),
    )
    def setCustomValue(self, key: str, value: str) -> None:
        """Sets one custom value of this object. The session needs the update privilege that the
        field demands in ``vim.CustomFieldsManager.FieldDef.fieldInstancePrivileges``, so no fixed
        privilege can be stated here.

        Args:
            key: Name of the field.
            value: Text to store.

        Raises:
            vmodl.fault.InvalidArgument: There is no field of this name.

        Privilege:
            It depends on the arguments.

        Since:
            VI API 2.5 (``vim.version.version2``)
        """
        _arguments = {"key": key, "value": value}
        if self._rank < 2:
            self._unsupported("setCustomValue", 2)
        self._invoke("setCustomValue", _arguments)

    SetCustomValue = setCustomValue
