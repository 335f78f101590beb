# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.CustomFieldsManager``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.opaque("vim.CustomFieldsManager")
class CustomFieldsManager(_rt.Opaque):
    """``vim.CustomFieldsManager``, of which this package knows no more than the name."""

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
