//! The document that `export.py` writes: the elaborated, typed AST of a design, as tables of nodes that name each other by index.
//!
//! Nodes are JSON arrays in the order of the fields here; a node with a kind is `{"Kind": [fields]}`, or `"Kind"` without fields. The
//! names of classes, operators and so on are slang's. Integers are text, `width:hex digits` or `width:b` and binary digits with x and z.

use serde::Deserialize;

/// The version of the format; `export.py` writes the same number.
pub const FORMAT: u32 = 6;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub u32);
    )*};
}

ids! {
    /// An expression.
    ExprId
    /// A statement.
    StmtId
    /// A timing control.
    TimingId
    /// A symbol.
    SymbolId
    /// A type.
    TypeId
}

/// File (an index), line and column, both counted from 1.
pub type Place = [u32; 3];

/// A design.
#[derive(Debug, Deserialize)]
pub struct Document {
    /// [`FORMAT`].
    pub format: u32,
    /// The version of slang.
    pub slang: String,
    /// The names of files, as the user wrote them.
    pub files: Vec<String>,
    /// The full paths of all files that were read.
    pub read: Vec<String>,
    /// The instances that nothing instantiates.
    pub tops: Vec<SymbolId>,
    /// Compilation units and packages.
    pub units: Vec<SymbolId>,
    /// Absolute hierarchical names of bodies and of what is referred to from outside.
    pub paths: Vec<(SymbolId, String)>,
    /// For each symbol the body, package or unit that it belongs to.
    pub owners: Vec<Option<SymbolId>>,
    /// Types.
    pub types: Vec<Type>,
    /// Symbols.
    pub symbols: Vec<Symbol>,
    /// Expressions.
    pub expressions: Vec<Expr>,
    /// Statements.
    pub statements: Vec<Stmt>,
    /// Timing controls.
    pub timings: Vec<Timing>,
}

/// A type.
#[derive(Debug, Deserialize)]
pub struct Type {
    /// Of an integral type: width in bits, whether it is signed, whether four-state.
    pub integral: Option<(u32, bool, bool)>,
    /// What it is.
    pub kind: TypeKind,
}

/// Name, type and offset in bits of a field.
pub type Field = (String, TypeId, u64);

#[allow(missing_docs)]
#[derive(Debug, Deserialize)]
pub enum TypeKind {
    Simple,
    Enum {
        name: String,
        values: Vec<(String, Constant)>,
    },
    PackedArray {
        element: TypeId,
        range: (i64, i64),
    },
    PackedStruct {
        fields: Vec<Field>,
    },
    PackedUnion {
        fields: Vec<Field>,
    },
    UnpackedStruct {
        fields: Vec<Field>,
    },
    UnpackedUnion {
        fields: Vec<Field>,
    },
    /// Packed or unpacked, with the number of bits of its tag.
    TaggedUnion {
        fields: Vec<Field>,
        tag: u32,
    },
    Array {
        element: TypeId,
        range: (i64, i64),
    },
    Dynamic {
        element: TypeId,
    },
    Queue {
        element: TypeId,
        bound: u64,
    },
    Associative {
        element: TypeId,
        index: Option<TypeId>,
    },
    Real {
        width: u32,
    },
    String,
    Event,
    Void,
    Null,
    CHandle,
    Unbounded,
    Other {
        class: String,
        name: String,
    },
}

/// A constant.
#[derive(Debug, Clone, Deserialize)]
pub enum Constant {
    /// Width and digits.
    Integer(String),
    /// Text of a real.
    Real(String),
    /// A string.
    String(String),
    /// The parts of an aggregate, in order.
    List(Vec<Constant>),
}

/// A symbol.
#[derive(Debug, Deserialize)]
pub struct Symbol {
    /// Its name; empty for what has none.
    pub name: String,
    /// Where it is declared.
    pub place: Place,
    /// What it is.
    pub kind: SymbolKind,
}

/// A table row of a primitive: inputs, state, output.
pub type Row = (String, String, String);

#[allow(missing_docs)]
#[derive(Debug, Deserialize)]
pub enum SymbolKind {
    Package {
        members: Vec<SymbolId>,
    },
    Unit {
        members: Vec<SymbolId>,
    },
    Instance {
        body: SymbolId,
        connections: Vec<(SymbolId, Option<ExprId>, bool)>,
    },
    Body {
        definition: (String, String, String),
        scale: Option<String>,
        ports: Vec<SymbolId>,
        members: Vec<SymbolId>,
    },
    InstanceArray {
        elements: Vec<SymbolId>,
    },
    Uninstantiated {
        definition: String,
    },
    Gate {
        primitive: SymbolId,
        connections: Vec<ExprId>,
        delay: Option<TimingId>,
        strength: Option<Vec<String>>,
    },
    Primitive {
        kind: String,
        sequential: bool,
        initial: Option<Constant>,
        table: Vec<Row>,
    },
    Port {
        ty: TypeId,
        direction: String,
        internal: Option<SymbolId>,
        expr: Option<ExprId>,
        initializer: Option<ExprId>,
    },
    MultiPort {
        ty: TypeId,
        direction: String,
        ports: Vec<SymbolId>,
    },
    InterfacePort {
        target: Option<SymbolId>,
    },
    Modport {
        members: Vec<SymbolId>,
    },
    ModportPort {
        ty: TypeId,
        internal: Option<SymbolId>,
        expr: Option<ExprId>,
        path: String,
    },
    Variable {
        ty: TypeId,
        lifetime: String,
        initializer: Option<ExprId>,
    },
    ClockVar {
        ty: TypeId,
        direction: String,
        input: Option<Skew>,
        output: Option<Skew>,
        initializer: Option<ExprId>,
    },
    Formal {
        ty: TypeId,
        direction: String,
        lifetime: String,
    },
    Field {
        ty: TypeId,
        index: u32,
    },
    Iterator {
        ty: TypeId,
    },
    Net {
        ty: TypeId,
        kind: String,
        delay: Option<TimingId>,
        strength: Option<Vec<String>>,
        initializer: Option<ExprId>,
    },
    Parameter {
        ty: TypeId,
        value: Option<Constant>,
        /// What it is set to, if it is a queue or an associative array.
        list: Option<ExprId>,
    },
    Subroutine(Box<Subroutine>),
    Process {
        kind: String,
        body: StmtId,
    },
    Block {
        kind: String,
        members: Vec<SymbolId>,
    },
    Generate {
        members: Vec<SymbolId>,
    },
    GenerateArray {
        entries: Vec<SymbolId>,
    },
    Assign {
        assignment: ExprId,
        delay: Option<TimingId>,
        strength: Option<Vec<String>>,
    },
    Specify {
        members: Vec<SymbolId>,
    },
    Path {
        edge: String,
        inputs: Vec<ExprId>,
        outputs: Vec<ExprId>,
        condition: Option<ExprId>,
        dependent: bool,
        delays: Vec<ExprId>,
    },
    TimingCheck,
    Ignored,
    Alias {
        nets: Vec<ExprId>,
    },
    Clocking {
        default: bool,
        event: Option<TimingId>,
        input: Option<Skew>,
        output: Option<Skew>,
        members: Vec<SymbolId>,
    },
    Unknown {
        class: String,
    },
}

/// Edge and delay of a clocking skew.
pub type Skew = (String, Option<TimingId>);

/// A function or task.
#[derive(Debug, Deserialize)]
pub struct Subroutine {
    /// `Function` or `Task`.
    pub kind: String,
    /// slang's flags, such as `MethodFlags.DPIImport`.
    pub flags: String,
    /// `Static` or `Automatic`.
    pub lifetime: String,
    /// The result's type.
    pub result: TypeId,
    /// The variable that is the result.
    pub result_variable: Option<SymbolId>,
    /// Formal arguments.
    pub arguments: Vec<SymbolId>,
    /// The time scale, such as `1ns / 1ps`.
    pub scale: Option<String>,
    /// What is declared in it.
    pub members: Vec<SymbolId>,
    /// What it does.
    pub body: Option<StmtId>,
}

/// An expression.
#[derive(Debug, Deserialize)]
pub struct Expr {
    /// Its type.
    pub ty: TypeId,
    /// Where it is.
    pub place: Place,
    /// What it is.
    pub kind: ExprKind,
}

/// The expression and the variable of a `with` clause.
pub type With = (Option<ExprId>, Option<SymbolId>);

#[allow(missing_docs)]
#[derive(Debug, Deserialize)]
pub enum ExprKind {
    Name(One<SymbolId>),
    HierarchicalName(One<SymbolId>),
    Integer(One<String>),
    /// One without a size that begins with x or z, which is as wide as its context.
    Unsized(One<String>),
    Unbased(One<String>),
    Real(One<String>),
    Time(One<String>),
    Null,
    Unbounded,
    String(One<String>),
    Unary {
        op: String,
        operand: ExprId,
    },
    Binary {
        op: String,
        left: ExprId,
        right: ExprId,
    },
    Conditional {
        conditions: Vec<Condition>,
        left: ExprId,
        right: ExprId,
    },
    Inside {
        left: ExprId,
        ranges: Vec<ExprId>,
    },
    Assign {
        op: Option<String>,
        nonblocking: bool,
        timing: Option<TimingId>,
        left: ExprId,
        right: ExprId,
    },
    Concat(One<Vec<ExprId>>),
    Replicate {
        count: ExprId,
        value: ExprId,
    },
    Stream {
        slice: u64,
        parts: Vec<(ExprId, Option<ExprId>)>,
    },
    Element {
        value: ExprId,
        index: ExprId,
        place: Option<i64>,
    },
    Range {
        kind: String,
        value: ExprId,
        left: ExprId,
        right: ExprId,
        bounds: Bounds,
    },
    Member {
        field: SymbolId,
        value: ExprId,
    },
    Convert {
        kind: String,
        operand: ExprId,
    },
    Type,
    /// `type(…)`: the name of the type.
    TypeReference(One<String>),
    Symbol(One<SymbolId>),
    LValue,
    Pattern(One<Vec<ExprId>>),
    Keys {
        pairs: Vec<(ExprId, ExprId)>,
        default: Option<ExprId>,
    },
    Empty,
    ValueRange {
        left: ExprId,
        right: ExprId,
    },
    NewArray {
        size: ExprId,
        initial: Option<ExprId>,
    },
    MinTypMax(One<ExprId>),
    Tagged {
        member: SymbolId,
        value: Option<ExprId>,
    },
    Timing(One<TimingId>),
    Call {
        callee: SymbolId,
        this: Option<ExprId>,
        arguments: Vec<ExprId>,
    },
    System {
        name: String,
        arguments: Vec<ExprId>,
        with: Option<With>,
    },
    Unknown(One<String>),
}

/// An expression, and what it has to match if it is not just to be true.
pub type Condition = (ExprId, Option<Pattern>);

#[allow(missing_docs)]
#[derive(Debug, Deserialize)]
pub enum Pattern {
    /// Anything.
    Wildcard,
    /// What is equal.
    Constant(One<ExprId>),
    /// Anything, which the variable stands for then.
    Variable(One<SymbolId>),
    /// A tagged union with the tag of this member.
    Tagged {
        member: SymbolId,
        value: Option<Box<Pattern>>,
    },
    /// A struct, by its fields.
    Structure(One<Vec<(SymbolId, Pattern)>>),
    Unknown(One<String>),
}

/// The numbers that the two expressions of a range are, where they are constant.
pub type Bounds = (Option<i64>, Option<i64>);

/// The only field of a node: an array of one.
pub type One<T> = (T,);

/// A statement.
#[derive(Debug, Deserialize)]
pub struct Stmt {
    /// Where it is.
    pub place: Place,
    /// What it is.
    pub kind: StmtKind,
}

#[allow(missing_docs)]
#[derive(Debug, Deserialize)]
pub enum StmtKind {
    Empty,
    Break,
    Continue,
    DisableFork,
    WaitFork,
    List {
        statements: Vec<StmtId>,
    },
    Block {
        kind: String,
        symbol: Option<SymbolId>,
        body: StmtId,
    },
    Return {
        value: Option<ExprId>,
    },
    Disable {
        target: ExprId,
    },
    Variable {
        symbol: SymbolId,
    },
    If {
        check: String,
        conditions: Vec<Condition>,
        then: StmtId,
        otherwise: Option<StmtId>,
    },
    Case {
        condition: String,
        check: String,
        value: ExprId,
        items: Vec<(Vec<ExprId>, StmtId)>,
        default: Option<StmtId>,
    },
    /// A case with patterns, each with a condition of its own.
    Match {
        condition: String,
        check: String,
        value: ExprId,
        items: Vec<(Pattern, Option<ExprId>, StmtId)>,
        default: Option<StmtId>,
    },
    /// `randcase`: weights.
    RandCase {
        items: Vec<(ExprId, StmtId)>,
    },
    For {
        initializers: Vec<ExprId>,
        variables: Vec<SymbolId>,
        condition: Option<ExprId>,
        steps: Vec<ExprId>,
        body: StmtId,
    },
    Foreach {
        array: ExprId,
        dimensions: Vec<LoopDimension>,
        body: StmtId,
    },
    Repeat {
        count: ExprId,
        body: StmtId,
    },
    While {
        condition: ExprId,
        body: StmtId,
    },
    DoWhile {
        condition: ExprId,
        body: StmtId,
    },
    Forever {
        body: StmtId,
    },
    Expression {
        expr: ExprId,
    },
    Timed {
        timing: TimingId,
        body: StmtId,
    },
    Assertion {
        kind: String,
        deferred: bool,
        is_final: bool,
        condition: ExprId,
        then: Option<StmtId>,
        otherwise: Option<StmtId>,
    },
    Wait {
        condition: ExprId,
        body: StmtId,
    },
    WaitOrder {
        events: Vec<ExprId>,
        then: Option<StmtId>,
        otherwise: Option<StmtId>,
    },
    Trigger {
        nonblocking: bool,
        target: ExprId,
        timing: Option<TimingId>,
    },
    Force {
        force: bool,
        assignment: ExprId,
    },
    Release {
        release: bool,
        target: ExprId,
    },
    Unknown {
        class: String,
    },
}

/// A dimension of `foreach`: its bounds, if they are fixed, and its loop variable, if it has one.
pub type LoopDimension = (Option<(i64, i64)>, Option<SymbolId>);

/// A timing control.
#[derive(Debug, Deserialize)]
pub struct Timing {
    /// Where it is.
    pub place: Place,
    /// What it is.
    pub kind: TimingKind,
}

#[allow(missing_docs)]
#[derive(Debug, Deserialize)]
pub enum TimingKind {
    Implicit,
    Delay { delay: ExprId },
    Delay3 { rise: ExprId, fall: Option<ExprId>, off: Option<ExprId> },
    Event { edge: String, expr: ExprId, condition: Option<ExprId> },
    Any { events: Vec<TimingId> },
    Repeat { count: ExprId, event: TimingId },
    OneStep,
    Cycle { count: ExprId },
    Unknown { class: String },
}

/// Why a document can't be read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Not JSON, or not of this form.
    #[error("this is not a document that circt-sim wrote: {0}")]
    Json(#[from] serde_json::Error),
    /// Another version of the format.
    #[error("the document has format {0}, this circt-sim reads {FORMAT}: make it again with --emit=ast")]
    Format(u32),
}

impl Document {
    /// Reads a document.
    ///
    /// # Errors
    /// If it is not one, or one of another version, or has an index that is out of range.
    pub fn read(text: &str) -> Result<Document, Error> {
        // The version comes first; the rest may be of any form where it differs.
        let version =
            text.strip_prefix("{\"format\":").and_then(|t| t.split(',').next()).and_then(|t| t.parse().ok());
        match version {
            Some(FORMAT) | None => Ok(serde_json::from_str(text)?),
            Some(other) => Err(Error::Format(other)),
        }
    }
}
