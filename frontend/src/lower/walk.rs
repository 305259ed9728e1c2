//! What is directly inside an expression, a statement or a timing control.

use crate::document::{Document, ExprId, ExprKind, Pattern, StmtId, StmtKind, TimingId, TimingKind};

/// A part of a node.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Child {
    Expr(ExprId),
    Stmt(StmtId),
    Timing(TimingId),
}

use Child::{Expr, Stmt, Timing};

/// The parts of an expression, in the order of their evaluation.
pub(crate) fn of_expression(doc: &Document, e: ExprId, f: &mut dyn FnMut(Child)) {
    let Some(expr) = doc.expressions.get(e.0 as usize) else { return };
    let mut all = |list: &[ExprId]| list.iter().for_each(|e| f(Expr(*e)));
    match &expr.kind {
        ExprKind::Name(_)
        | ExprKind::HierarchicalName(_)
        | ExprKind::Integer(_)
        | ExprKind::Unsized(_)
        | ExprKind::Unbased(_)
        | ExprKind::Real(_)
        | ExprKind::Time(_)
        | ExprKind::Null
        | ExprKind::Unbounded
        | ExprKind::String(_)
        | ExprKind::Type
        | ExprKind::TypeReference(_)
        | ExprKind::Symbol(_)
        | ExprKind::LValue
        | ExprKind::Empty
        | ExprKind::Unknown(_) => {}
        ExprKind::Unary { operand, .. }
        | ExprKind::Convert { operand, .. }
        | ExprKind::MinTypMax((operand,)) => {
            all(&[*operand]);
        }
        ExprKind::Binary { left, right, .. } | ExprKind::ValueRange { left, right } => all(&[*left, *right]),
        ExprKind::Conditional { conditions, left, right } => {
            for (condition, pattern) in conditions {
                all(&[*condition]);
                pattern.iter().for_each(|p| of_pattern(p, &mut |e| all(&[e])));
            }
            all(&[*left, *right]);
        }
        ExprKind::Inside { left, ranges } => {
            all(&[*left]);
            all(ranges);
        }
        ExprKind::Assign { timing, left, right, .. } => {
            all(&[*left, *right]);
            timing.iter().for_each(|t| f(Timing(*t)));
        }
        ExprKind::Concat((parts,)) | ExprKind::Pattern((parts,)) => all(parts),
        ExprKind::Keys { pairs, default } => {
            pairs.iter().for_each(|(key, value)| all(&[*key, *value]));
            default.iter().for_each(|d| all(&[*d]));
        }
        ExprKind::Replicate { count, value } => all(&[*count, *value]),
        ExprKind::Stream { parts, .. } => {
            for (part, with) in parts {
                all(&[*part]);
                with.iter().for_each(|w| all(&[*w]));
            }
        }
        ExprKind::Element { value, index, .. } => all(&[*value, *index]),
        ExprKind::Range { value, left, right, .. } => all(&[*value, *left, *right]),
        ExprKind::Member { value, .. } => all(&[*value]),
        ExprKind::NewArray { size, initial } => {
            all(&[*size]);
            initial.iter().for_each(|i| all(&[*i]));
        }
        ExprKind::Tagged { value, .. } => value.iter().for_each(|v| all(&[*v])),
        ExprKind::Timing((timing,)) => f(Timing(*timing)),
        ExprKind::Call { this, arguments, .. } => {
            this.iter().for_each(|t| all(&[*t]));
            all(arguments);
        }
        ExprKind::System { arguments, with, .. } => {
            all(arguments);
            if let Some((Some(with), _)) = with {
                all(&[*with]);
            }
        }
    }
}

/// The expressions of a pattern.
fn of_pattern(pattern: &Pattern, f: &mut dyn FnMut(ExprId)) {
    match pattern {
        Pattern::Constant((e,)) => f(*e),
        Pattern::Tagged { value: Some(value), .. } => of_pattern(value, f),
        Pattern::Structure((parts,)) => parts.iter().for_each(|(_, part)| of_pattern(part, f)),
        Pattern::Tagged { .. } | Pattern::Wildcard | Pattern::Variable(_) | Pattern::Unknown(_) => {}
    }
}

/// The parts of a statement.
pub(crate) fn of_statement(doc: &Document, s: StmtId, f: &mut dyn FnMut(Child)) {
    let Some(statement) = doc.statements.get(s.0 as usize) else { return };
    match &statement.kind {
        StmtKind::Empty
        | StmtKind::Break
        | StmtKind::Continue
        | StmtKind::DisableFork
        | StmtKind::WaitFork
        | StmtKind::Variable { .. }
        | StmtKind::Unknown { .. } => {}
        StmtKind::List { statements } => statements.iter().for_each(|s| f(Stmt(*s))),
        StmtKind::Block { body, .. } | StmtKind::Forever { body } => f(Stmt(*body)),
        StmtKind::Return { value } => value.iter().for_each(|v| f(Expr(*v))),
        StmtKind::Disable { target } | StmtKind::Release { target, .. } => f(Expr(*target)),
        StmtKind::If { conditions, then, otherwise, .. } => {
            for (condition, pattern) in conditions {
                f(Expr(*condition));
                pattern.iter().for_each(|p| of_pattern(p, &mut |e| f(Expr(e))));
            }
            f(Stmt(*then));
            otherwise.iter().for_each(|s| f(Stmt(*s)));
        }
        StmtKind::Case { value, items, default, .. } => {
            f(Expr(*value));
            for (values, body) in items {
                values.iter().for_each(|v| f(Expr(*v)));
                f(Stmt(*body));
            }
            default.iter().for_each(|s| f(Stmt(*s)));
        }
        StmtKind::Match { value, items, default, .. } => {
            f(Expr(*value));
            for (pattern, filter, body) in items {
                of_pattern(pattern, &mut |e| f(Expr(e)));
                filter.iter().for_each(|e| f(Expr(*e)));
                f(Stmt(*body));
            }
            default.iter().for_each(|s| f(Stmt(*s)));
        }
        StmtKind::RandCase { items } => {
            for (weight, body) in items {
                f(Expr(*weight));
                f(Stmt(*body));
            }
        }
        StmtKind::For { initializers, condition, steps, body, .. } => {
            initializers.iter().for_each(|e| f(Expr(*e)));
            condition.iter().for_each(|e| f(Expr(*e)));
            steps.iter().for_each(|e| f(Expr(*e)));
            f(Stmt(*body));
        }
        StmtKind::Foreach { array, body, .. } => {
            f(Expr(*array));
            f(Stmt(*body));
        }
        StmtKind::Repeat { count, body } => {
            f(Expr(*count));
            f(Stmt(*body));
        }
        StmtKind::While { condition, body } | StmtKind::DoWhile { condition, body } => {
            f(Expr(*condition));
            f(Stmt(*body));
        }
        StmtKind::Wait { condition, body } => {
            f(Expr(*condition));
            f(Stmt(*body));
        }
        StmtKind::Expression { expr } => f(Expr(*expr)),
        StmtKind::Timed { timing, body } => {
            f(Timing(*timing));
            f(Stmt(*body));
        }
        StmtKind::Assertion { condition, then, otherwise, .. } => {
            f(Expr(*condition));
            then.iter().chain(otherwise).for_each(|s| f(Stmt(*s)));
        }
        StmtKind::WaitOrder { events, then, otherwise } => {
            events.iter().for_each(|e| f(Expr(*e)));
            then.iter().chain(otherwise).for_each(|s| f(Stmt(*s)));
        }
        StmtKind::Trigger { target, timing, .. } => {
            f(Expr(*target));
            timing.iter().for_each(|t| f(Timing(*t)));
        }
        StmtKind::Force { assignment, .. } => f(Expr(*assignment)),
    }
}

/// The parts of a timing control.
pub(crate) fn of_timing(doc: &Document, t: TimingId, f: &mut dyn FnMut(Child)) {
    let Some(timing) = doc.timings.get(t.0 as usize) else { return };
    match &timing.kind {
        TimingKind::Implicit | TimingKind::OneStep | TimingKind::Unknown { .. } => {}
        TimingKind::Delay { delay } => f(Expr(*delay)),
        TimingKind::Delay3 { rise, fall, off } => {
            f(Expr(*rise));
            fall.iter().chain(off).for_each(|e| f(Expr(*e)));
        }
        TimingKind::Event { expr, condition, .. } => {
            f(Expr(*expr));
            condition.iter().for_each(|e| f(Expr(*e)));
        }
        TimingKind::Any { events } => events.iter().for_each(|e| f(Timing(*e))),
        TimingKind::Repeat { count, event } => {
            f(Expr(*count));
            f(Timing(*event));
        }
        TimingKind::Cycle { count } => f(Expr(*count)),
    }
}

/// The parts of any node.
pub(crate) fn of(doc: &Document, node: Child, f: &mut dyn FnMut(Child)) {
    match node {
        Expr(e) => of_expression(doc, e, f),
        Stmt(s) => of_statement(doc, s, f),
        Timing(t) => of_timing(doc, t, f),
    }
}

/// Calls `f` for a node and everything below it, without recursion.
pub(crate) fn all(doc: &Document, root: Child, f: &mut dyn FnMut(Child)) {
    let mut pending = vec![root];
    while let Some(node) = pending.pop() {
        f(node);
        of(doc, node, &mut |child| pending.push(child));
    }
}
