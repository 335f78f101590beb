# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.CustomFieldsManager``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.CustomFieldsManager",
    wire_name="CustomFieldsManager",
    properties=lambda: (
        _rt.Property(
            "field",
            "vim.CustomFieldsManager.FieldDef",
            array=True,
            optional=True,
            privilege="System.View",
        ),
    ),
)
class CustomFieldsManager(_rt.ManagedObject):
    """The managed object ``vim.CustomFieldsManager``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/CustomFieldsManager.rst``
    """

    @_rt.data(
        "vim.CustomFieldsManager.FieldDef",
        wire_name="CustomFieldDef",
        properties=lambda: (
            _rt.Property("key", "int"),
            _rt.Property("name", "string"),
            _rt.Property("type", "TypeName"),
            _rt.Property(
                "managedObjectType", "TypeName", optional=True, since="vim.version.version2", rank=2
            ),
            _rt.Property(
                "fieldDefPrivileges",
                "vim.PrivilegePolicyDef",
                optional=True,
                since="vim.version.version2",
                rank=2,
            ),
            _rt.Property(
                "fieldInstancePrivileges",
                "vim.PrivilegePolicyDef",
                optional=True,
                since="vim.version.version2",
                rank=2,
            ),
        ),
    )
    class FieldDef(vmodl.DynamicData):
        """Definition of a custom field.

        Fields:
            - ``key``: Number of the field.
            - ``name``: Name that users see and that ``vim.ExtensibleManagedObject.setCustomValue``
              expects.
            - ``type``: Type of the values, which is always text.
            - ``managedObjectType``: Only kind of managed object that can have the field.
            - ``fieldDefPrivileges``: Privileges needed to see, change or delete the definition.
            - ``fieldInstancePrivileges``: Privileges needed to see, set or clear the value on an
              object.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim.CustomFieldsManager.FieldDef.md``
            ``vim/CustomFieldsManager/FieldDef.rst``
        """

        key: int = 0
        """Number of the field. It never changes, not even when the field gets another name."""
        name: str = ""
        """Name that users see and that ``vim.ExtensibleManagedObject.setCustomValue`` expects."""
        type: _rt.Field[str, str | _rt.TypeClass] = _rt.UNSET
        """Type of the values, which is always text."""
        managedObjectType: _rt.Field[str | None, str | _rt.TypeClass | None] = _rt.UNSET
        """Only kind of managed object that can have the field. Unset means that all kinds can.

        Since:
            VI API 2.5 (``vim.version.version2``)
        """
        fieldDefPrivileges: vim.PrivilegePolicyDef | None = None
        """Privileges needed to see, change or delete the definition.

        Since:
            VI API 2.5 (``vim.version.version2``)
        """
        fieldInstancePrivileges: vim.PrivilegePolicyDef | None = None
        """Privileges needed to see, set or clear the value on an object.

        Since:
            VI API 2.5 (``vim.version.version2``)
        """

    @_rt.data(
        "vim.CustomFieldsManager.Value",
        wire_name="CustomFieldValue",
        properties=lambda: (_rt.Property("key", "int"),),
    )
    class Value(vmodl.DynamicData):
        """Base of the values that custom fields can have.

        Fields:
            - ``key``: Number of the field, as in ``vim.CustomFieldsManager.FieldDef.key`` of its
              definition.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim.CustomFieldsManager.Value.md``
            ``vim/CustomFieldsManager/Value.rst``
        """

        key: int = 0
        """Number of the field, as in ``vim.CustomFieldsManager.FieldDef.key`` of its definition."""

    @_rt.data(
        "vim.CustomFieldsManager.StringValue",
        wire_name="CustomFieldStringValue",
        properties=lambda: (_rt.Property("value", "string"),),
    )
    class StringValue(Value):
        """Text held in a custom field. No other kind of value exists in this release.

        Fields:
            - ``value``: The text.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim.CustomFieldsManager.StringValue.md``
            ``vim/CustomFieldsManager/StringValue.rst``
        """

        value: str = ""
        """The text."""

    @property
    def field(self) -> list[vim.CustomFieldsManager.FieldDef]:
        """List of ``vim.CustomFieldsManager.FieldDef``, optional. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: list[vim.CustomFieldsManager.FieldDef] = self._fetch("field")
        return _result

    @_rt.method(
        "AddCustomFieldDef",
        privilege="Global.ManageCustomFields",
        raises=(vim.fault.DuplicateName, vim.fault.InvalidPrivilege),
        parameters=(
            _rt.Parameter("name", "string"),
            _rt.Parameter(
                "moType", "TypeName", optional=True, since="vim.version.version2", rank=2
            ),
            _rt.Parameter(
                "fieldDefPolicy",
                "vim.PrivilegePolicyDef",
                optional=True,
                since="vim.version.version2",
                rank=2,
            ),
            _rt.Parameter(
                "fieldPolicy",
                "vim.PrivilegePolicyDef",
                optional=True,
                since="vim.version.version2",
                rank=2,
            ),
        ),
        returns=_rt.Returns("vim.CustomFieldsManager.FieldDef"),
    )
    def AddCustomFieldDef(
        self,
        name: str,
        moType: str | _rt.TypeClass | None = None,
        fieldDefPolicy: vim.PrivilegePolicyDef | None = None,
        fieldPolicy: vim.PrivilegePolicyDef | None = None,
    ) -> vim.CustomFieldsManager.FieldDef:
        """Returns ``vim.CustomFieldsManager.FieldDef``. Since 1.0.

        Args:
            name: ``string``, required.
            moType: ``TypeName``, optional. Since VI API 2.5.
            fieldDefPolicy: ``vim.PrivilegePolicyDef``, optional. Since VI API 2.5.
            fieldPolicy: ``vim.PrivilegePolicyDef``, optional. Since VI API 2.5.

        Raises:
            vim.fault.DuplicateName: Not described.
            vim.fault.InvalidPrivilege: Not described.

        Privilege:
            ``Global.ManageCustomFields``
        """
        _arguments = {
            "name": name,
            "moType": _rt.type_name(moType),
            "fieldDefPolicy": fieldDefPolicy,
            "fieldPolicy": fieldPolicy,
        }
        if moType is not None and self._rank < 2:
            self._unsupported("AddCustomFieldDef(moType)", 2)
        if fieldDefPolicy is not None and self._rank < 2:
            self._unsupported("AddCustomFieldDef(fieldDefPolicy)", 2)
        if fieldPolicy is not None and self._rank < 2:
            self._unsupported("AddCustomFieldDef(fieldPolicy)", 2)
        self._check_arguments("AddCustomFieldDef", _arguments)
        _result: vim.CustomFieldsManager.FieldDef = self._invoke("AddCustomFieldDef", _arguments)
        return _result

    AddFieldDefinition = AddCustomFieldDef

    @_rt.method(
        "RemoveCustomFieldDef",
        privilege="Global.ManageCustomFields",
        parameters=(_rt.Parameter("key", "int"),),
    )
    def RemoveCustomFieldDef(self, key: int) -> None:
        """Returns nothing. Since 1.0.

        Args:
            key: ``int``, required.

        Privilege:
            ``Global.ManageCustomFields``
        """
        _arguments = {"key": key}
        self._invoke("RemoveCustomFieldDef", _arguments)

    RemoveFieldDefinition = RemoveCustomFieldDef

    @_rt.method(
        "RenameCustomFieldDef",
        privilege="Global.ManageCustomFields",
        raises=(vim.fault.DuplicateName,),
        parameters=(
            _rt.Parameter("key", "int"),
            _rt.Parameter("name", "string"),
        ),
    )
    def RenameCustomFieldDef(self, key: int, name: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            key: ``int``, required.
            name: ``string``, required.

        Raises:
            vim.fault.DuplicateName: Not described.

        Privilege:
            ``Global.ManageCustomFields``
        """
        _arguments = {"key": key, "name": name}
        self._invoke("RenameCustomFieldDef", _arguments)

    RenameFieldDefinition = RenameCustomFieldDef

    @_rt.method(
        "SetField",
        parameters=(
            _rt.Parameter("entity", "vim.ManagedEntity", privilege="Global.SetCustomField"),
            _rt.Parameter("key", "int"),
            _rt.Parameter("value", "string"),
        ),
    )
    def SetField(self, entity: vim.ManagedEntity, key: int, value: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            entity: ``vim.ManagedEntity``, required. The privilege ``Global.SetCustomField`` is
                needed on it.
            key: ``int``, required.
            value: ``string``, required.
        """
        _arguments = {"entity": entity, "key": key, "value": value}
        self._invoke("SetField", _arguments)
